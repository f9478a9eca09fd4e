package dev.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFilesTest {

    private static final int MOST_LINES = 200;
    private static final Path PRODUCT = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void no_source_file_is_too_long_to_be_read_at_once() throws IOException {
        assertThat(filesIn(Path.of("src"), ".java"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(MOST_LINES));
    }

    /** It would hide what the package allows, and Modulith would find nothing to verify. */
    @Test
    void the_tests_say_nothing_about_a_package_of_the_product() throws IOException {
        assertThat(filesIn(TESTS, "package-info.java"))
                .allSatisfy(file -> assertThat(PRODUCT.resolve(TESTS.relativize(file)))
                        .as("what %s hides", file)
                        .doesNotExist());
    }

    private static List<Path> filesIn(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
