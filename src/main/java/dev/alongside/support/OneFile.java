package dev.alongside.support;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Takes one file at a time, reads it and keeps it nowhere.
 *
 * @param <R> what is read of it
 */
public final class OneFile<R> extends Composite<Div> {

    private final int most;
    private final BiFunction<String, byte[], R> read;
    private final Consumer<R> onRead;
    private final Message message = new Message();
    private boolean isSaidOfTheLast;

    /**
     * @param words on the button
     * @param most so many bytes are read of it, and one more
     * @param read takes its name and its bytes, on the thread of the request
     * @param onRead takes what was read of it, with the session's lock, which is taken only for this
     */
    public OneFile(String words, int most, BiFunction<String, byte[], R> read, Consumer<R> onRead) {
        this.most = most;
        this.read = read;
        this.onRead = onRead;
        var upload = new Upload();
        upload.setUploadHandler(this::take);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(words, new Icon("import")));
        upload.setDropLabel(new Span("or drop it here"));
        upload.addFileRejectedListener(this::sayLeftOut);
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            isSaidOfTheLast = true;
        });
        getContent().add(upload, message);
    }

    private void take(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var file = event.getInputStream()) {
            bytes = file.readNBytes(most + 1);
            // Taken to its end, or the browser would tell of a lost connection instead of reading our answer.
            file.transferTo(OutputStream.nullOutputStream());
        }
        var content = read.apply(event.getFileName(), bytes);
        event.getUI().access(() -> {
            if (isSaidOfTheLast) message.setVisible(false);
            onRead.accept(content);
        });
    }

    private void sayLeftOut(FileRejectedEvent rejected) {
        isSaidOfTheLast = false;
        message.say("One file at a time: “%s” is left out. Choose it after the other one"
                .formatted(rejected.getFileName()));
    }
}
