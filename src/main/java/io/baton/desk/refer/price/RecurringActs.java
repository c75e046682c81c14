package io.baton.desk.refer.price;

import io.baton.desk.refer.act.ReferralAct;
import io.baton.desk.refer.step.Counterparties;
import java.util.List;

/// The acts that change the amount per month or year of a win.
public final class RecurringActs {
    private RecurringActs() {}

    public static List<ReferralAct> all(Counterparties counterparties) {
        return List.of(new EndRecurring(counterparties), new ChangePrice(counterparties));
    }
}
