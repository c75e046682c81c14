/// Where business meets words: one class per command, button or form, and the cards.
///
/// [Desk] hears a turn, finds the firm and who asks, and hands it to the [Handlers] of a feature. A
/// handler decides by the domain, writes one document once through its journal, posts included, and
/// answers. To add a command: write a [Command] in its feature's package and list it there.
@NullMarked
package io.baton.desk;

import org.jspecify.annotations.NullMarked;
