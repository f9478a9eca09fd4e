package dev.alongside.matrix.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.alongside.matrix.exchange.MatrixFile;
import dev.alongside.matrix.exchange.ReadMatrix;
import dev.alongside.support.Icon;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Takes a file of one matrix and reads it before it is kept anywhere. */
class MatrixUpload extends Composite<Upload> {

    private final Consumer<ReadMatrix> onRead;

    MatrixUpload(Consumer<ReadMatrix> onRead) {
        this.onRead = onRead;
        var upload = getContent();
        upload.setUploadHandler(this::take);
        upload.setUploadButton(new Button("Choose a CSV file", new Icon("import")));
        upload.setDropLabel(new Span("or drop it here"));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
    }

    /** Read on the thread of the request; the lock of the session is taken only to show what came out. */
    private void take(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var file = event.getInputStream()) {
            bytes = file.readNBytes(MatrixFile.BYTES + 1);
            // Taken to its end, or the browser would tell of a lost connection instead of reading our answer.
            file.transferTo(OutputStream.nullOutputStream());
        }
        var read = MatrixFile.read(event.getFileName(), bytes);
        event.getUI().access(() -> onRead.accept(read));
    }
}
