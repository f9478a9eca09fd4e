package dev.alongside.matrix;

import dev.alongside.matrix.exchange.MatrixFile;
import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Imports our own TPM matrix for the demo, unless it is there. */
@Component
@Profile("demo")
@Order(2)
class DemoMatrix implements ApplicationRunner {

    private static final String TITLE = "Technical Program Management";

    private final FirstEdition firstEdition;

    DemoMatrix(FirstEdition firstEdition) {
        this.firstEdition = firstEdition;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var file = new ClassPathResource("demo/technical-program-management.csv");
        var matrix = MatrixFile.read(TITLE + ".csv", file.getContentAsByteArray());
        var grid = matrix.grid().orElseThrow().withTitle(TITLE);
        if (!firstEdition.isThere(grid)) firstEdition.publish(grid, null);
    }
}
