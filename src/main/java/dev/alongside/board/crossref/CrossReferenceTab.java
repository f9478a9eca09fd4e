package dev.alongside.board.crossref;

import dev.alongside.board.ribbon.Timeline;
import dev.alongside.crossref.CrossReferencePage;
import java.util.Optional;

/**
 * What the tab Cross-reference shows.
 *
 * @param timeline there while no attribute is opened
 */
record CrossReferenceTab(CrossReferencePage page, Optional<Timeline> timeline) {}
