package org.charterexchange.service.testing;

import com.mongodb.MongoSocketWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.ReactiveMongoDatabaseFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A store whose writes fail or hang when a test wants it; reading goes on.
 */
@TestConfiguration(proxyBeanMethods = false)
public class FailingStore {

    private static final Set<String> WRITES = Set.of(
            "insertOne",
            "insertMany",
            "bulkWrite",
            "updateOne",
            "updateMany",
            "replaceOne",
            "deleteOne",
            "deleteMany",
            "findOneAndUpdate",
            "findOneAndReplace",
            "findOneAndDelete");
    private static final AtomicReference<@Nullable Trouble> NOW = new AtomicReference<>();

    /** What happens to writes from now on, until the test ends it. */
    public static <T extends Trouble> T begin(T trouble) {
        if (!NOW.compareAndSet(null, trouble)) {
            throw new IllegalStateException("there is trouble already");
        }
        return trouble;
    }

    /** All is well again. */
    public static void end() {
        NOW.set(null);
    }

    /**
     * A write that is about to be done.
     *
     * @param bulk whether it is of many documents, as imports write them
     * @param content what is written, as the driver prints it
     */
    public record Write(String collection, boolean bulk, Supplier<String> content) {}

    /** What happens to writes. */
    @FunctionalInterface
    public interface Trouble {

        /** Completes where the write may go on; an error is the store's. */
        Mono<Void> before(Write write);

        /** Completes where its answer may arrive; an error takes the answer's place, though the write has acted. */
        default Mono<Void> after(Write write) {
            return Mono.empty();
        }
    }

    /** A store that the process can no longer reach. */
    public static Mono<Void> gone() {
        return Mono.error(
                () -> new MongoSocketWriteException("the test cut it", new ServerAddress(), new IOException("cut")));
    }

    @Bean
    static BeanPostProcessor failingWrites() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof ReactiveMongoDatabaseFactory
                        ? proxy(ReactiveMongoDatabaseFactory.class, bean, method -> false)
                        : bean;
            }
        };
    }

    private static <T> T proxy(Class<T> type, Object of, Predicate<Method> write) {
        Object proxy =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object answer = invoke(of, method, arguments);
                    if (write.test(method)
                            && of instanceof MongoCollection<?> into
                            && answer instanceof Publisher<?> work) {
                        return written(
                                new Write(
                                        into.getNamespace().getCollectionName(),
                                        method.getName().equals("bulkWrite"),
                                        () -> Arrays.toString(arguments)),
                                work);
                    }
                    return wrapped(answer);
                });
        return type.cast(proxy);
    }

    private static Flux<?> written(Write write, Publisher<?> work) {
        return Flux.defer(() -> {
            Trouble now = NOW.get();
            return now == null
                    ? Flux.from(work)
                    : now.before(write)
                            .thenMany(work)
                            .collectList()
                            .delayUntil(answer -> now.after(write))
                            .flatMapIterable(answer -> answer);
        });
    }

    private static Object invoke(Object of, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(of, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }

    private static Object wrapped(Object answer) {
        if (answer instanceof MongoDatabase database) {
            return proxy(MongoDatabase.class, database, method -> false);
        }
        if (answer instanceof MongoCollection<?> collection) {
            return proxy(MongoCollection.class, collection, method -> WRITES.contains(method.getName()));
        }
        return answer instanceof Mono<?> mono ? mono.map(FailingStore::wrapped) : answer;
    }
}
