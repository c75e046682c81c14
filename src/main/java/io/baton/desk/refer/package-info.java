/// Assembles the commands, buttons and forms about referrals. The packages below do the work: `log`
/// logs, `offer` offers and answers, `pass` passes on, `edit` changes, `undo` undoes, `leaving`
/// looks after the batons of people who have left, `claim` keeps claims on clients, `terms` changes
/// what was agreed for one referral, `act` takes all other steps, `show` lists and shows. All of
/// them take their steps through `step` and build their cards with `card`.
@NullMarked
package io.baton.desk.refer;

import org.jspecify.annotations.NullMarked;
