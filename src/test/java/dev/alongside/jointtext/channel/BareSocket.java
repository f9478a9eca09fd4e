package dev.alongside.jointtext.channel;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.alongside.jointtext.TextPlace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A channel byte by byte, for what a client library doesn't let one do. */
final class BareSocket implements AutoCloseable {

    private static final int PATIENCE_MS = 20_000;

    /** So that not much fits between the server and whoever doesn't read. */
    private static final int ROOM = 4_096;

    private final Socket socket = new Socket();
    private final String answer;

    BareSocket(int port, TextPlace place, String cookies) throws IOException {
        socket.setReceiveBufferSize(ROOM);
        socket.setSoTimeout(PATIENCE_MS);
        socket.connect(new InetSocketAddress("localhost", port));
        var request = """
                GET /joint-text?kind=%s&root=%s&part=%s HTTP/1.1
                Host: localhost:%d
                Cookie: %s
                Connection: Upgrade
                Upgrade: websocket
                Sec-WebSocket-Version: 13
                Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==
                Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits

                """.formatted(place.kind(), place.root(), place.part(), port, cookies);
        socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(US_ASCII));
        answer = headers();
    }

    private String headers() throws IOException {
        var read = new StringBuilder();
        while (read.indexOf("\r\n\r\n") < 0)
            read.append((char) socket.getInputStream().read());
        return read.toString();
    }

    /** What the server said to the handshake. */
    String answer() {
        return answer;
    }

    /** A short message in one frame, with a mask of zeros. */
    void say(String json) throws IOException {
        var frame = new ByteArrayOutputStream();
        frame.write(0x81);
        frame.write(0x80 | json.length());
        frame.write(new byte[4]);
        frame.write(json.getBytes(US_ASCII));
        socket.getOutputStream().write(frame.toByteArray());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
