package dev.alongside.board.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.alongside.history.exchange.WinReader;
import dev.alongside.support.Icon;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiConsumer;

/** Takes a file of wins; it is kept nowhere. */
final class WinsUpload extends Composite<Upload> {

    private final BiConsumer<String, byte[]> onFile;

    /** @param onFile takes the file's name and as much of its bytes as may be read, and one more */
    WinsUpload(BiConsumer<String, byte[]> onFile) {
        this.onFile = onFile;
        var upload = getContent();
        upload.setUploadHandler(this::take);
        upload.setUploadButton(new Button("Choose a CSV or Markdown file", new Icon("import")));
        upload.setDropLabel(new Span("or drop it here"));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
    }

    private void take(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var file = event.getInputStream()) {
            bytes = file.readNBytes(WinReader.BYTES + 1);
            // Taken to its end, or the browser would tell of a lost connection instead of reading our answer.
            file.transferTo(OutputStream.nullOutputStream());
        }
        event.getUI().access(() -> onFile.accept(event.getFileName(), bytes));
    }
}
