package io.baton.desk.refer.log;

import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.parsing.ParseResult;
import java.util.List;
import java.util.regex.Pattern;

/// Reads what a partner's person brings: `CLIENT needs NEED [$AMOUNT]`, or with `PARTNER:` before
/// it. They name no other partner.
public final class BroughtReferral {
    private BroughtReferral() {}

    /// @param line the line after `refer`; may start with `from PARTNER:`
    /// @return without a partner if they speak for several and named none
    public static ParseResult<ReferralDraft> read(Ask ask, Asker.Contact contact, String line) {
        var own = contact.partners();
        var from = Pattern.compile("(?is)from\\s+(?<rest>[^:]+:.*)").matcher(line.strip());
        if (from.matches()) {
            return new ReferralParser(ask, own).parseInbound(from.group("rest"));
        }
        return new ReferralParser(ask, List.of())
                .parseOutbound(withoutFirm(ask, line))
                .map(draft -> own.size() == 1 ? draft.from(own.getFirst()) : draft);
    }

    /// It goes to the firm, whether they say so or not.
    private static String withoutFirm(Ask ask, String line) {
        var toFirm = "(?is)\\s+to\\s+" + Pattern.quote(ask.firm().name()) + "(?=\\s*$)";
        return line.replaceFirst(toFirm, "");
    }
}
