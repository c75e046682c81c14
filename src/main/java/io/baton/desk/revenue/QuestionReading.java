package io.baton.desk.revenue;

import io.baton.partner.Partner;
import io.baton.revenue.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a partner and a time, as typed, ask for.
public sealed interface QuestionReading {

    record Clear(RevenueQuestion question) implements QuestionReading {}

    /// It may mean each of these.
    record Several(List<RevenueQuestion> questions) implements QuestionReading {
        public Several {
            questions = List.copyOf(questions);
        }
    }

    record NotYet(Period period) implements QuestionReading {}

    /// Days or weeks.
    ///
    /// @param partner null if none was named
    record WithinAMonth(@Nullable Partner partner) implements QuestionReading {}

    record Unread() implements QuestionReading {}
}
