package dev.alongside.board.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.Level;
import dev.alongside.plan.PlanAim;
import dev.alongside.plan.PlanChanges;
import dev.alongside.plan.PlanHeader;
import dev.alongside.support.Message;

/** Where the plan shall lead: changed by an owner who is alone with it, else proposed to the other side. */
final class ChangeDialog extends Dialog {

    private final PlanHeader header;
    private final PlanChanges changes;
    private final Select<Level> target = new Select<>();
    private final TextField cycle = new TextField("Cycle");
    private final TextArea why = new TextArea("Why");
    private final Message message = new Message();

    ChangeDialog(PlanHeader header, Edition edition, PlanChanges changes, Runnable after) {
        this.header = header;
        this.changes = changes;
        setHeaderTitle("Change target level or cycle");
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        target.setLabel("The level to aim for");
        target.setItems(edition.levels());
        target.setItemLabelGenerator(Level::name);
        edition.findLevel(header.plan().targetLevel()).ifPresent(target::setValue);
        cycle.setValue(header.plan().cycle());
        why.setVisible(header.isShared());
        var consequence = new Paragraph(AimWords.consequence(header));
        consequence.addClassName("consequence");
        var content = new Div(target, cycle, why, consequence, message);
        content.addClassName("stack");
        add(content);
        var save = new Button(saveWords(), click -> {
            if (!message.attempt(this::save)) return;
            close();
            after.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        var aim = new PlanAim(target.getValue() == null ? "" : target.getValue().key(), cycle.getValue());
        if (header.isShared()) changes.propose(header.plan(), aim, why.getValue());
        else changes.change(header.plan(), aim);
    }

    private String saveWords() {
        if (!header.isShared()) return "Change it";
        return "Propose it to " + Names.first(header.nameOf(header.view().side().other()));
    }
}
