package org.charterexchange.frontend;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.arguments.Argument;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An API in which every text is the same, the worst that somebody could have written, and which refuses every change with it. */
final class RefusingApi implements InvocationHandler {
    static final String EVIL =
            "<script>alert('zz')</script>'\"><img src=x onerror=zz>${7*191919191}__${7*191919191}__*{7*191919191}"
                    + "#{7*191919191}[[${7*191919191}]]{{7*191919191}}javascript:zz";

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    /** The one API of all these tests. */
    static final RefusingApi API = new RefusingApi();

    private volatile Role role = Role.LEADER;
    private volatile int state;
    private volatile String text = EVIL;

    /** Stands between every typed client and the API; no configuration by its annotation, lest other tests find it too. */
    static class InFrontOfEveryClient {
        @Bean
        static BeanPostProcessor evilApi() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return Arrays.stream(bean.getClass().getInterfaces())
                            .filter(type -> type.getName().startsWith("org.charterexchange.contract."))
                            .findFirst()
                            .map(type -> Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, API))
                            .orElse(bean);
                }
            };
        }
    }

    /**
     * Answers from now on as to somebody of a role.
     *
     * @param nth which of its constants every enumeration has, counted from 0; the last where it has fewer
     * @param all every text, ids too
     */
    void answers(Role to, int nth, String all) {
        role = to;
        state = nth;
        text = all;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> arguments != null && proxy == arguments[0];
                default -> "a refusing API";
            };
        }
        HttpExchange exchange =
                Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class));
        boolean reads = exchange.method().equals("GET");
        Type answer = argument(method.getGenericReturnType(), 0);
        if (method.getReturnType() == Flux.class) {
            return reads ? Flux.empty() : Flux.error(refusal());
        }
        return reads ? Mono.fromCallable(() -> filled(answer)) : Mono.error(refusal());
    }

    private UpstreamProblem refusal() {
        List<FieldFault> faults = List.of(
                new FieldFault("/title", text, text, List.of(), text),
                new FieldFault("/" + text, text, "column", List.of(new Argument.Text(text)), text),
                new FieldFault("reason", text, "known-field", List.of(new Argument.Field(text)), text));
        return new UpstreamProblem(new Problem("about:blank", text, 422, text, text, text, faults), new byte[0]);
    }

    private Object filled(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == ResponseEntity.class) {
                return ResponseEntity.ok(
                        Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8))));
            }
            if (raw == List.class) {
                return List.of(filled(argument(type, 0)));
            }
            if (raw == Set.class) {
                return Set.of(filled(argument(type, 0)));
            }
            if (raw == Map.class) {
                return Map.of(filled(argument(type, 0)), filled(argument(type, 1)));
            }
            return record(raw, argument(type, 0));
        }
        return value((Class<?>) type);
    }

    private Object value(Class<?> type) throws ReflectiveOperationException {
        if (type == Role.class) {
            return role;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[Math.min(state, type.getEnumConstants().length - 1)];
        }
        if (type.isRecord()) {
            return record(type, String.class);
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> 2;
            case "long", "Long" -> 2L;
            case "double", "Double" -> 0.5;
            case "boolean", "Boolean" -> true;
            case "LocalDate" -> DAY;
            case "Instant" -> Instant.EPOCH;
            case "byte[]" -> text.getBytes(StandardCharsets.UTF_8);
            default -> text;
        };
    }

    /**
     * A page has no next one, or it would never end; nobody's access has ended, or nothing would be shown to them; a period
     * is one, since the service makes it from a setting.
     */
    private Object record(Class<?> type, Type of) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int each = 0; each < values.length; each++) {
            Type wanted = components[each].getGenericType();
            boolean items = wanted instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0].getTypeName().equals("T");
            String name = components[each].getName();
            boolean absent = name.equals("endedAt") || (type.getSimpleName().equals("Page") && name.equals("next"));
            values[each] =
                    absent ? null : name.equals("keptFor") ? "P90D" : items ? List.of(filled(of)) : filled(wanted);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Type argument(Type type, int place) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[place] : String.class;
    }
}
