package io.baton.desk.button;

import io.baton.partner.PartnerId;
import java.util.Optional;
import java.util.regex.Pattern;

/// Value of a button that shows a page of a list: `2 open`, `1 partner cloudnine`, or `2` for a
/// list without a filter.
///
/// @param page page number, from 1
/// @param filter in the list's own notation, or empty
public record ListPage(int page, String filter) {
    private static final Pattern FORMAT = Pattern.compile("(?s)([1-9]\\d{0,3})(?: (.+))?");
    private static final String PARTNER = "partner ";

    /// First page of the referrals with this partner.
    public static ListPage with(PartnerId partner) {
        return new ListPage(1, filter(partner));
    }

    public static String filter(PartnerId partner) {
        return PARTNER + partner.value();
    }

    /// The partner named by the filter; empty for any other filter.
    public Optional<PartnerId> partner() {
        return filter.startsWith(PARTNER)
                ? Optional.of(new PartnerId(filter.substring(PARTNER.length())))
                : Optional.empty();
    }

    public String encode() {
        return filter.isEmpty() ? "" + page : page + " " + filter;
    }

    public static Optional<ListPage> decode(String value) {
        var match = FORMAT.matcher(value);
        if (!match.matches()) {
            return Optional.empty();
        }
        var filter = match.group(2);
        return Optional.of(
                new ListPage(Integer.parseInt(match.group(1)), filter == null ? "" : filter));
    }
}
