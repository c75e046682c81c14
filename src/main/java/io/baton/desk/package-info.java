/// Where business meets words: one class per command, button or form, and the cards.
///
/// [Desk] handles a turn: [Identification] finds the firm and who asks, [Router] picks the handler.
/// A handler asks, lets the domain decide, writes one document once with its posts, and answers.
///
/// To add a command: write a [Command] in its feature's package and list it in that feature's
/// handlers. To add a button: a maker in `desk.button` and a [ButtonHandler].
@NullMarked
package io.baton.desk;

import org.jspecify.annotations.NullMarked;
