package dev.alongside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Runs the test of the launcher, which is a shell script as the launcher is. */
class LauncherTest {

    @Test
    void mvnw_finds_a_jdk_and_a_maven_or_says_what_is_missing() throws Exception {
        var script = new ProcessBuilder("sh", "src/test/sh/mvnw-test").redirectErrorStream(true);
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));

        var process = script.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
    }
}
