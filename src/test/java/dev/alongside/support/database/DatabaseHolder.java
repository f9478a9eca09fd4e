package dev.alongside.support.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Another process that starts the embedded database in a folder and keeps it, until somebody kills that process. */
final class DatabaseHolder implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private DatabaseHolder(Process process) {
        this.process = process;
        this.output = process.inputReader(UTF_8);
    }

    public static void main(String[] arguments) throws IOException {
        try {
            EmbeddedDatabase.start(Path.of(arguments[0]));
            System.out.println("STARTED");
        } catch (DatabaseUnavailable refused) {
            System.out.println("REFUSED " + refused.getMessage());
            return;
        }
        if (System.in.read() == -1) System.exit(0);
    }

    static DatabaseHolder start(Path folder) throws IOException {
        return new DatabaseHolder(new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DatabaseHolder.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The line it says when it has the database or was refused. */
    String answer() throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("STARTED") || line.startsWith("REFUSED")) return line;
        }
        throw new IllegalStateException("It ended without an answer");
    }

    /** The server process with its data in this folder. */
    static Optional<ProcessHandle> serverIn(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.info().command().orElse("").endsWith("mariadbd"))
                .filter(handle -> handle.info().commandLine().orElse("").contains("--datadir=" + folder + "/data "))
                .findFirst();
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
