package io.baton.desk.revenue;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.NoOtherChange;

/// `revenue` as the help explains it to a partner's people.
record RevenueForContacts(ShowRevenue command) implements Command, NoOtherChange {

    @Override
    public String name() {
        return command.name();
    }

    @Override
    public String usage() {
        return "revenue [a month, a year or last year]";
    }

    @Override
    public String purpose() {
        return "shows what you sent each other, and the fees agreed";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return command.answer(ask, rest);
    }
}
