package io.baton.desk.revenue;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.RevenueButtons;
import io.baton.desk.button.RevenueRef;

/// The buttons that show figures.
record FiguresButton(RevenueAnswers answers) implements ButtonHandler, NoOtherChange {

    @Override
    public String action() {
        return RevenueButtons.SHOW;
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return RevenueRef.decode(value)
                .map(figures -> shown(ask, figures))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply shown(Ask ask, RevenueRef figures) {
        var period = figures.period();
        if (period != null && period.startsAfter(RevenueAnswers.now(ask))) {
            return CommonReplies.invalidButton();
        }
        var id = figures.partner();
        if (id == null) {
            return answers.answer(ask, new RevenueQuestion(null, period));
        }
        return answers.known(ask).stream()
                .filter(each -> each.lineage().mergedInto() == null && each.is(id))
                .findFirst()
                .map(partner -> answers.answer(ask, new RevenueQuestion(partner, period)))
                .orElseGet(() ->
                        ask.asker().isMember()
                                ? CommonReplies.invalidButton()
                                : CommonReplies.onlyOwnFirm(ask));
    }
}
