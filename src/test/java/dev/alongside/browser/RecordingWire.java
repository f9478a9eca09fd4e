package dev.alongside.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The wire between one browser and the server, which keeps every byte that reaches the browser, and can be cut. */
final class RecordingWire implements AutoCloseable {

    private static final String COMPRESSION = "Sec-WebSocket-Extensions";
    private static final String NO_COMPRESSION = "X-None-WebSocket-Extensio";

    private final ServerSocket ear;
    private final int server;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final Set<Socket> browsers = new HashSet<>();
    private boolean cut;

    RecordingWire(int server) {
        this.server = server;
        try {
            this.ear = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        Thread.startVirtualThread(this::listen);
    }

    int port() {
        return ear.getLocalPort();
    }

    /** Everything so far, as far as it is text. */
    String received() {
        synchronized (received) {
            return received.toString(StandardCharsets.UTF_8);
        }
    }

    private void listen() {
        try {
            while (true) connect(ear.accept());
        } catch (IOException closed) {
            // The browser is gone.
        }
    }

    /** Ends every connection, and each one that the browser tries meanwhile. */
    synchronized void cut() throws IOException {
        cut = true;
        for (var browser : browsers) browser.close();
        browsers.clear();
    }

    synchronized void mend() {
        cut = false;
    }

    private synchronized void connect(Socket browser) throws IOException {
        if (cut) browser.close();
        else carry(browser);
    }

    private void carry(Socket browser) throws IOException {
        try {
            var application = new Socket(InetAddress.getLoopbackAddress(), server);
            browsers.add(browser);
            Thread.startVirtualThread(() -> pump(browser, application, this::plain));
            Thread.startVirtualThread(() -> pump(application, browser, this::record));
        } catch (ConnectException noServer) {
            browser.close();
        }
    }

    private interface Look {
        byte[] at(byte[] bytes);
    }

    private byte[] record(byte[] bytes) {
        synchronized (received) {
            received.writeBytes(bytes);
        }
        return bytes;
    }

    /** Asks for messages that are not compressed, so that one can read them here. */
    private byte[] plain(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.contains(COMPRESSION)) return bytes;
        return text.replace(COMPRESSION, NO_COMPRESSION).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void pump(Socket from, Socket to, Look look) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var buffer = new byte[64 * 1024];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                out.write(look.at(Arrays.copyOf(buffer, length)));
                out.flush();
            }
        } catch (IOException closed) {
            // One of the two ended the connection.
        }
    }

    @Override
    public void close() throws IOException {
        ear.close();
    }
}
