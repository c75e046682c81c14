package io.baton.understanding.token;

import java.util.Locale;

/// What is already known about a piece of text before it is tagged: a value that a reader found, or
/// a name that the firm knows.
public enum Kind {
    CLIENT,
    PARTNER,
    /// A contact at a partner.
    PARTNER_PERSON,
    MEMBER,
    AMOUNT,
    DATE,
    REFERRAL,
    PHONE,
    EMAIL;

    /// The word that stands for it in features. No typed word starts with this sign.
    public String mask() {
        return "§" + name().toLowerCase(Locale.ROOT);
    }
}
