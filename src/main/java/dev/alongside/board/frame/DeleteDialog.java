package dev.alongside.board.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.Level;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Side;
import dev.alongside.support.Message;

/** The owner deletes a plan, knowing what goes with it. */
final class DeleteDialog extends Dialog {

    private final TextField target;
    private final Message message = new Message();

    DeleteDialog(PlanHeader header, Edition edition, PlanLife life) {
        setHeaderTitle("Delete this plan");
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        var title =
                edition.findLevel(header.plan().targetLevel()).map(Level::title).orElse("");
        target = new TextField("Type “%s” to delete it".formatted(title));
        target.setWidthFull();
        target.setValueChangeMode(ValueChangeMode.EAGER);
        var consequence = new Paragraph("Nobody can bring it back. Export it first if you want to keep it.");
        consequence.addClassName("consequence");
        var content = new Div(new Paragraph(whatGoes(header)), consequence, target, message);
        content.addClassName("stack");
        add(content);
        var delete = new Button("Delete this plan", click -> {
            if (!message.attempt(() -> life.delete(header.plan().id(), target.getValue()))) return;
            close();
            UI.getCurrentOrThrow().navigate("board");
        });
        delete.addThemeVariants(ButtonVariant.ERROR);
        getFooter().add(new Button("Keep it", click -> close()), delete);
    }

    @Override
    public void open() {
        super.open();
        target.focus();
    }

    private static String whatGoes(PlanHeader header) {
        var all = "Everything on it goes: programs, wins, goals, links, views, readings, all texts, comments,"
                + " and the record of what happened.";
        if (!header.isShared()) return all;
        return all + " The board closes for %s at once.".formatted(Names.first(header.nameOf(Side.PARTNER)));
    }
}
