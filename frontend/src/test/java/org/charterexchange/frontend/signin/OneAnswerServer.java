package org.charterexchange.frontend.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers one request on each connection, promises to keep it, and closes it without an answer on the next. */
final class OneAnswerServer implements AutoCloseable {
    private final ServerSocket listening;
    private volatile String answer = "{}";

    private OneAnswerServer(ServerSocket listening) {
        this.listening = listening;
    }

    static OneAnswerServer start() {
        try {
            OneAnswerServer server = new OneAnswerServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            new Thread(server::accept, "one-answer-server").start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String address() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    void answers(String json) {
        answer = json;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket connection = listening.accept();
                new Thread(() -> serve(connection), "one-answer-connection").start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
            if (read(in)) {
                String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: keep-alive\r\n"
                        + "Content-Length: " + answer.length() + "\r\n\r\n";
                connection.getOutputStream().write((head + answer).getBytes(StandardCharsets.US_ASCII));
                connection.getOutputStream().flush();
                read(in);
            }
        } catch (IOException gone) {
            // the other side closed it, as it should
        }
    }

    /** Reads a whole request; false where the other side closed the connection. */
    private static boolean read(BufferedReader in) throws IOException {
        int length = 0;
        @Nullable String line = in.readLine();
        while (line != null && !line.isEmpty()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
            line = in.readLine();
        }
        for (int read = 0; read < length; read++) {
            in.read();
        }
        return line != null;
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
