package dev.alongside.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.alongside.AlongsideApplication;
import dev.alongside.ApplicationProcess;
import dev.alongside.KeptDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application as it runs in production, in a process of its own, with the database that it starts. */
final class MeasuredServer implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final ApplicationProcess process;
    private final ProcessHandle database;
    private final Path folder;

    private MeasuredServer(Path folder, ApplicationProcess.Program program, Path log) throws Exception {
        this.folder = folder;
        this.process = ApplicationProcess.start(program, log, this::hear, this::ended);
        // Also when the benchmark is told to stop.
        Runtime.getRuntime().addShutdownHook(new Thread(process.handle()::destroy));
        try {
            port.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            this.database = process.database().orElseThrow();
        } catch (Exception failed) {
            process.close();
            throw failed;
        }
    }

    /** @param options of its virtual machine, beside those of production */
    static MeasuredServer start(Path folder, List<String> options, Path log) throws Exception {
        var all = new ArrayList<>(options);
        all.add("-Dvaadin.productionMode=true");
        var arguments = List.of("--server.port=0", "--alongside.database.folder=" + folder);
        var main = AlongsideApplication.class.getName();
        return new MeasuredServer(
                folder,
                new ApplicationProcess.Program(ApplicationProcess.classPathOfProduct(), all, main, arguments),
                log);
    }

    private void hear(String line) {
        var found = PORT.matcher(line);
        if (found.find()) port.complete(Integer.valueOf(found.group(1)));
    }

    private void ended() {
        port.completeExceptionally(new IllegalStateException("The application did not start"));
    }

    int port() {
        return port.join();
    }

    Cpu cpu() {
        return Cpu.of(process.handle(), database);
    }

    /** Processor time of each of the next seconds, with the database. */
    List<Duration> rest(int seconds) {
        return IntStream.range(0, seconds)
                .mapToObj(second -> {
                    var begin = cpu();
                    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                    return cpu().since(begin).measured();
                })
                .toList();
    }

    /** What the database was asked so far. */
    long statements() throws IOException {
        return asked().statements();
    }

    Asked asked() throws IOException {
        var counts = jdbc().sql("show global status where Variable_name in ('Com_select', 'Questions')")
                .query((row, index) -> row.getLong("Value"))
                .list();
        return new Asked(counts.get(1), counts.get(0));
    }

    JdbcClient jdbc() throws IOException {
        return KeptDatabase.in(folder);
    }

    /** Bytes that are still there after a full collection of garbage. */
    long liveHeap() throws IOException {
        command("GC.run");
        // What the first one let go of through references is garbage only to the next.
        command("GC.run");
        var found = USED.matcher(command("GC.heap_info"));
        if (!found.find()) throw new IllegalStateException("No heap");
        return Long.parseLong(found.group(1)) * 1024;
    }

    ClassSizes classes() throws IOException {
        return ClassSizes.parse(command("GC.class_histogram"));
    }

    /** Asks the running virtual machine. */
    String command(String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(process.handle().pid())));
        command.addAll(List.of(words));
        var asking = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(asking.getInputStream().readAllBytes(), UTF_8);
    }

    @Override
    public void close() {
        process.close();
    }
}
