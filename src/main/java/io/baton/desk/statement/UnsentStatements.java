package io.baton.desk.statement;

import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.statement.Statement;
import java.time.YearMonth;
import java.util.List;

/// Statements that are ready to be sent.
public interface UnsentStatements {

    /// One for each currency in which a month isn't stated yet.
    List<Statement> ready(Firm firm, Partner partner, YearMonth month);
}
