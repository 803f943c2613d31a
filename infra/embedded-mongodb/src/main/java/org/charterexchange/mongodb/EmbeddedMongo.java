package org.charterexchange.mongodb;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/**
 * A MongoDB server for one node, in this process and on one file.
 *
 * <p>A write is answered only after it was committed to the file and forced to the disk, together with all other writes
 * waiting at that moment. The changes of one command are committed as one: after a crash all of them are there or none.
 * The server listens on 127.0.0.1 only, asks for no password and knows no transactions, sessions, TTL, collation or
 * text search; of the indexes only unique ones are kept, the others are accepted and not used.
 */
public final class EmbeddedMongo implements AutoCloseable {

    /** Writers that wait for the same commit; each open connection is served by one of these threads. */
    private static final int WORKER_THREADS = 16;

    private final MongoServer server;
    private final int port;

    private EmbeddedMongo(MongoServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Opens the file, creating it and its directories if need be, and listens.
     *
     * @throws EmbeddedMongoException if the file is in use by another process, cannot be read or written, or the port
     *     is taken
     */
    public static EmbeddedMongo open(Path file, EmbeddedMongoSettings settings) {
        DurableBackend backend = new DurableBackend(new StoreFile(file, settings), settings);
        MongoServer server = new MongoServer(backend);
        try {
            InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
            server.bind(new InetSocketAddress(loopback, settings.port()), 1, WORKER_THREADS);
        } catch (Exception refused) {
            server.shutdownNow();
            throw new EmbeddedMongoException(
                    "MongoDB cannot listen on 127.0.0.1:" + settings.port() + " (" + refused.getMessage()
                            + "): free the port or choose another one",
                    refused);
        }
        return new EmbeddedMongo(server, server.getLocalAddress().getPort());
    }

    /** The port it listens on, also when any free port was asked for. */
    public int port() {
        return port;
    }

    /** Address for a MongoDB driver, for instance {@code mongodb://127.0.0.1:27017}. */
    public String connectionString() {
        return "mongodb://127.0.0.1:" + port;
    }

    /** Address of one database for a MongoDB driver, for instance {@code mongodb://127.0.0.1:27017/exchange}. */
    public String connectionString(String database) {
        return connectionString() + "/" + database;
    }

    /** Closes connections and the file; what was acknowledged is on the disk already. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
