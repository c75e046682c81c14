/// Turns requests into replies: one class per command, button or form, and the cards.
///
/// [Desk] handles a turn: [Identification] finds the firm and the asker, [Router] picks the
/// handler. A handler reads, lets the domain decide, writes one document together with its posts,
/// and replies.
///
/// To add a command, write a [Command] in its feature's package and list it in that feature's
/// handlers. To add a button, write a factory method in `desk.button` and a [ButtonHandler].
@NullMarked
package io.baton.desk;

import org.jspecify.annotations.NullMarked;
