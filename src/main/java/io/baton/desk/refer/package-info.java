/// Puts the commands, buttons and forms about referrals together. The packages below do the work:
/// `log` logs, `offer` offers and answers, `update` closes, pays, passes and notes, `show` lists
/// and shows; all of them take their steps by `step` and draw with `card`.
@NullMarked
package io.baton.desk.refer;

import org.jspecify.annotations.NullMarked;
