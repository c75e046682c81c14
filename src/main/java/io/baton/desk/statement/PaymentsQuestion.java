package io.baton.desk.statement;

import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.revenue.PeriodText;
import io.baton.desk.revenue.RevenueText;
import io.baton.revenue.Period;
import io.baton.terms.Payer;
import java.time.YearMonth;
import java.util.List;

/// The payments that are asked for.
///
/// @param payers the sides whose payments they are
record PaymentsQuestion(List<Payer> payers, Period period) {
    PaymentsQuestion {
        payers = List.copyOf(payers);
    }

    /// ` in November 2026 so far`, with a space before it; empty if it's all time.
    String when(Ask ask) {
        return period.isFromTheBeginning()
                ? ""
                : " " + PeriodText.when(period, YearMonth.from(ask.today()));
    }

    /// @param what `Payments with CloudNine`
    Card titled(Ask ask, String what) {
        return Card.titled(
                period.isFromTheBeginning()
                        ? what
                        : what + ": " + RevenueText.period(period, YearMonth.from(ask.today())));
    }
}
