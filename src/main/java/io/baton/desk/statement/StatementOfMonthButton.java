package io.baton.desk.statement;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.StatementButtons;
import io.baton.partner.PartnerId;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/// Shows a partner's statement of a month, as `partner statement NAME MONTH` does.
record StatementOfMonthButton(StatementPartners partners, ShowStatement show)
        implements ButtonHandler, NoOtherChange {

    @Override
    public String action() {
        return StatementButtons.OF_MONTH;
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var parts = value.split(" ", 2);
        return parts.length < 2
                ? CommonReplies.invalidButton()
                : partners.find(ask, new PartnerId(parts[1]))
                        .flatMap(partner ->
                                month(parts[0]).map(month -> show.shown(ask, partner, month)))
                        .orElseGet(CommonReplies::invalidButton);
    }

    private static Optional<YearMonth> month(String value) {
        try {
            return Optional.of(YearMonth.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
