package io.baton.desk.statement;

import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The person who looks at a statement with a partner.
public record Viewer(Firm firm, Partner partner, Asker asker, Instant now) {

    /// @param partner whose statements the person may see
    static Viewer of(Ask ask, Partner partner) {
        return ask.asker() instanceof Asker.Stranger(var guest)
                ? contact(ask.firm(), partner, guest, ask.now())
                : new Viewer(ask.firm(), partner, ask.asker(), ask.now());
    }

    /// A contact of the partner.
    static Viewer contact(Firm firm, Partner partner, Individual who, Instant now) {
        return new Viewer(firm, partner, new Asker.Contact(who, List.of(partner)), now);
    }

    /// A member of the firm.
    static Viewer member(Firm firm, Partner partner, Individual who, Instant now) {
        return new Viewer(firm, partner, new Asker.Member(who), now);
    }

    TimeFormat times() {
        return new TimeFormat(firm, now);
    }

    LocalDate today() {
        return firm.dayOf(now);
    }
}
