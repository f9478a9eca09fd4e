package dev.alongside.board.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.alongside.board.frame.PlanFiles;
import dev.alongside.plan.PlanId;
import dev.alongside.support.NotFound;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the files when they are asked for, with the rights that their reader has then. */
@Component
class Downloads implements PlanFiles {

    private final PlanReader reader;
    private final JsonMapper json;

    Downloads(PlanReader reader, JsonMapper json) {
        this.reader = reader;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    @Override
    public DownloadHandler markdown(PlanId plan) {
        return file(plan, "md", "text/markdown;charset=utf-8", this::markdown);
    }

    @Override
    public DownloadHandler json(PlanId plan) {
        return file(plan, "json", "application/json", this::json);
    }

    String markdown(PlanFile file) {
        return new PlanMarkdown(file).words();
    }

    String json(PlanFile file) {
        return json.writeValueAsString(file);
    }

    private DownloadHandler file(PlanId plan, String ending, String type, Function<PlanFile, String> write) {
        return DownloadHandler.fromInputStream(request -> {
            try {
                var file = reader.read(plan);
                var bytes = write.apply(file).getBytes(UTF_8);
                return new DownloadResponse(
                        new ByteArrayInputStream(bytes), name(file) + "." + ending, type, bytes.length);
            } catch (NotFound gone) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
            }
        });
    }

    private static String name(PlanFile file) {
        return "Alongside " + file.owner().replaceAll("[^\\p{L}\\p{N} .-]", "");
    }
}
