package dev.alongside.board.crossref;

import com.vaadin.flow.component.avatar.Avatar;
import dev.alongside.board.frame.BoardTypists;
import dev.alongside.board.frame.Names;
import dev.alongside.jointtext.ui.Typists;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Side;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The two people of a board as its reader sees them.
 *
 * @param partner nobody while the plan is not shared
 * @param open whether anything can be written on the plan
 */
record Sides(Side reader, String owner, Optional<String> partner, Typists typists, boolean open) {

    static Sides of(PlanHeader header) {
        return new Sides(
                header.view().side(),
                header.nameOf(Side.OWNER),
                header.isShared() ? Optional.of(header.nameOf(Side.PARTNER)) : Optional.empty(),
                BoardTypists.of(header),
                header.view().isOpen());
    }

    boolean isShared() {
        return partner.isPresent();
    }

    boolean readerIsOwner() {
        return reader == Side.OWNER;
    }

    /** Whether the reader says what speaks to an attribute. */
    boolean readerMayLink() {
        return open && readerIsOwner();
    }

    /** The first name of the one who is not the reader. */
    String otherName() {
        return firstName(reader.other());
    }

    String firstName(Side side) {
        return Names.first(nameOf(side));
    }

    /** What becomes of the way back once the reader has shown their view. */
    String takingBack(boolean otherShown) {
        return otherShown
                ? "As %s has shown theirs, it can't be taken back.".formatted(otherName())
                : "You can take it back until %s shows theirs.".formatted(otherName());
    }

    /** "Your" or, for example, "Mira's". */
    String whose(Side side) {
        return side == reader ? "Your" : firstName(side) + "'s";
    }

    /** As the style sheet calls the colour of this side. */
    String colour(Side side) {
        return side == Side.OWNER ? "owner" : "partner";
    }

    /** As on the avatar, for example "TR". */
    String initials(Side side) {
        return Arrays.stream(nameOf(side).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .limit(3)
                .collect(Collectors.joining());
    }

    Avatar avatar(Side side, String... classes) {
        var avatar = new Avatar(nameOf(side));
        avatar.addThemeName("filled");
        avatar.setColorIndex(side == Side.OWNER ? 0 : 1);
        avatar.addClassNames(classes);
        return avatar;
    }

    private String nameOf(Side side) {
        return side == Side.OWNER ? owner : partner.orElse("");
    }
}
