package org.charterexchange.mongodb;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a driver and the server, and breaks the connection in place of one answer, when told to. */
final class ReplyDroppingProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final int serverPort;
    private final String word;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicBoolean cutting = new AtomicBoolean();

    private ReplyDroppingProxy(ServerSocket listener, int serverPort, String word) {
        this.listener = listener;
        this.serverPort = serverPort;
        this.word = word;
    }

    /** Counts, and when told so breaks, only requests that contain the word. */
    static ReplyDroppingProxy to(int serverPort, String word) throws IOException {
        ServerSocket listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        ReplyDroppingProxy cutter = new ReplyDroppingProxy(listener, serverPort, word);
        start(cutter::accept);
        return cutter;
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Breaks the connection of the next request with the word, once the server has answered it; of one, not of all. */
    void cut() {
        cutting.set(true);
    }

    int requests() {
        return requests.get();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // a side has gone, which ends this thread's work
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() throws IOException {
        while (true) {
            Socket driver = listener.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            AtomicBoolean doomed = new AtomicBoolean();
            start(() -> forwardRequests(driver, server, doomed));
            start(() -> forwardAnswers(server, driver, doomed));
        }
    }

    /** The requests of these tests are small: each is read at once. */
    private void forwardRequests(Socket driver, Socket server, AtomicBoolean doomed) throws IOException {
        byte[] bytes = new byte[1 << 16];
        InputStream from = driver.getInputStream();
        OutputStream to = server.getOutputStream();
        for (int length = from.read(bytes); length >= 0; length = from.read(bytes)) {
            if (new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(word)) {
                requests.incrementAndGet();
                doomed.set(cutting.getAndSet(false));
            }
            to.write(bytes, 0, length);
        }
    }

    private static void forwardAnswers(Socket server, Socket driver, AtomicBoolean doomed) throws IOException {
        byte[] bytes = new byte[1 << 16];
        try (server;
                driver) {
            InputStream from = server.getInputStream();
            OutputStream to = driver.getOutputStream();
            for (int length = from.read(bytes); length >= 0 && !doomed.get(); length = from.read(bytes)) {
                to.write(bytes, 0, length);
            }
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
