package io.baton.desk.refer.price;

import io.baton.desk.button.Verb;
import io.baton.desk.refer.act.ReferralAct;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import java.util.List;

/// The acts that change the amount of a win, also of one that is paid per month or year.
public final class RecurringActs {
    private RecurringActs() {}

    public static List<ReferralAct> all(Counterparties counterparties) {
        var participants = new Participants(counterparties);
        return List.of(
                new EndRecurring(counterparties),
                new ChangePrice(counterparties),
                CorrectWin.of(Verb.CHANGE_WIN, participants, counterparties),
                CorrectWin.of(Verb.RESULT_WRONG, participants, counterparties));
    }
}
