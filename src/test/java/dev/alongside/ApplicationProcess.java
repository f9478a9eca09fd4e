package dev.alongside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application, or a program around it, in a process of its own. */
public final class ApplicationProcess implements AutoCloseable {

    private final Process process;
    private final Thread reading;

    private ApplicationProcess(Process process, Path log, Consumer<String> heard, Runnable onEnd) {
        this.process = process;
        this.reading = Thread.ofPlatform().daemon().start(() -> read(log, heard, onEnd));
    }

    /** What a process is started with. */
    public record Program(String classPath, List<String> options, String main, List<String> arguments) {

        List<String> command() {
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(options);
            command.addAll(List.of("-cp", classPath, main));
            command.addAll(arguments);
            return command;
        }
    }

    /** Of the product and its tests. */
    public static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Without the classes of the tests. */
    public static String classPathOfProduct() {
        return Arrays.stream(classPath().split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** @param heard takes each line that the process says, after it was kept in the log */
    public static ApplicationProcess start(Program program, Path log, Consumer<String> heard, Runnable onEnd)
            throws IOException {
        var process =
                new ProcessBuilder(program.command()).redirectErrorStream(true).start();
        return new ApplicationProcess(process, log, heard, onEnd);
    }

    private void read(Path log, Consumer<String> heard, Runnable onEnd) {
        try (var lines = process.inputReader(UTF_8);
                var kept = Files.newBufferedWriter(log)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.write(line);
                kept.newLine();
                heard.accept(line);
            }
        } catch (IOException cutOff) {
            // The process was killed.
        } finally {
            onEnd.run();
        }
    }

    /** Presses the return key at it. */
    public void nudge() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** The server process that this application started, if it has come that far. */
    public Optional<ProcessHandle> database() {
        return process.descendants().filter(ApplicationProcess::isDatabase).findFirst();
    }

    private static boolean isDatabase(ProcessHandle handle) {
        return handle.info()
                .command()
                .filter(command -> Path.of(command).endsWith("mariadbd"))
                .isPresent();
    }

    public void kill() {
        end(Stream.of(process.toHandle()));
    }

    /** Kills the application and every process it started, the database first or last. */
    public void killWithDatabase(boolean databaseFirst) {
        var started = process.descendants().toList();
        var application = Stream.of(process.toHandle());
        end(
                databaseFirst
                        ? Stream.concat(started.stream(), application)
                        : Stream.concat(application, started.stream()));
    }

    private void end(Stream<ProcessHandle> all) {
        var killed = all.peek(ProcessHandle::destroyForcibly).toList();
        // Not by isAlive, which says yes of a dead process that nobody has asked for its result yet.
        while (killed.stream().anyMatch(handle -> handle.info().command().isPresent())) Thread.onSpinWait();
        finishReading();
    }

    /** Waits until it ends by itself. */
    public int awaitEnd() throws InterruptedException {
        var result = process.waitFor();
        finishReading();
        return result;
    }

    /** As a person does who ends it by Ctrl-C or a service that stops it. */
    public void stop() {
        // The handle, because the process would close its output as well.
        process.toHandle().destroy();
        process.onExit().join();
        finishReading();
    }

    private void finishReading() {
        try {
            reading.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) stop();
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyClosed) {
            throw new UncheckedIOException(alreadyClosed);
        }
    }
}
