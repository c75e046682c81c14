package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.desk.parsing.DeadlineParser;
import io.baton.desk.text.Shorten;
import io.baton.referral.Referral;

/// Who the client of a referral is, what they need, and how to reach them.
public final class ClientText {
    private ClientText() {}

    public static Text contactLine(String contact) {
        return Text.empty().strong("How to reach the client: ").plain(contact);
    }

    public static Text clientNeeds(Referral referral) {
        return Text.empty()
                .strong(referral.client())
                .plain(" needs ")
                .plain(Shorten.to(2000, referral.need()));
    }

    /// `Worth about $12,000. Needed by Fri 6 Nov 2026. `, or nothing. Shows how what was typed was
    /// read.
    public static Text details(Referral referral) {
        var estimate = referral.estimate();
        var worth =
                estimate == null
                        ? Text.empty()
                        : Text.of("Worth about ").and(WorthText.withoutAbout(estimate)).plain(". ");
        var neededBy = referral.neededBy();
        return neededBy == null
                ? worth
                : worth.plain("Needed by: " + DeadlineParser.written(neededBy) + ". ");
    }

    public static String oneLine(Referral referral) {
        return Shorten.to(40, referral.client()) + " needs " + Shorten.to(80, referral.need());
    }
}
