package dev.alongside.support.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface. */
final class Ports {

    private Ports() {}

    static int free() {
        try {
            return tryOut(0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    static boolean isFree(int port) {
        try {
            return tryOut(port) == port;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int tryOut(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
