package dev.alongside.board.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import dev.alongside.history.Program;
import dev.alongside.support.Icon;
import dev.alongside.support.Message;
import java.util.List;

/** Asks which program a win belongs to. */
final class FileDialog extends Dialog {

    private final HistoryActs acts;
    private final WinLine line;
    private final Runnable filed;
    private final Message message = new Message();

    FileDialog(HistoryActs acts, WinLine line, List<Program> programs, Runnable filed) {
        this.acts = acts;
        this.line = line;
        this.filed = filed;
        setHeaderTitle("File “%s” to".formatted(line.win().title()));
        setWidth("28rem");
        var content = new Div();
        content.addClassName("stack");
        programs.forEach(
                program -> content.add(new Button(program.name(), new Icon("program"), pressed -> file(program))));
        content.add(message);
        add(content);
        getFooter().add(new Button("Cancel", pressed -> close()));
    }

    private void file(Program program) {
        if (!message.attempt(() -> acts.file(line, program))) return;
        close();
        filed.run();
    }
}
