package io.baton.firm;

/// How the firm deals with its partners.
///
/// @param protectionDays how long the first to bring a client with a need holds the claim
/// @param statementDay day of the month on which statements are prepared
public record Rules(int protectionDays, int statementDay) {

    public static final int LONGEST_PROTECTION = 3_650;

    /// Every month has this day.
    public static final int LAST_STATEMENT_DAY = 28;

    public static final Rules USUAL = new Rules(180, 1);

    public Rules {
        if (protectionDays < 0 || protectionDays > LONGEST_PROTECTION) {
            throw new IllegalArgumentException("protection out of range: " + protectionDays);
        }
        if (statementDay < 1 || statementDay > LAST_STATEMENT_DAY) {
            throw new IllegalArgumentException("statement day out of range: " + statementDay);
        }
    }

    Rules withProtectionDays(int days) {
        return new Rules(days, statementDay);
    }

    Rules withStatementDay(int day) {
        return new Rules(protectionDays, day);
    }
}
