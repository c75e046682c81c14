package io.baton.understanding.name;

import io.baton.understanding.token.Kind;
import java.util.List;

/// A name the firm knows.
///
/// @param id the partner's id, the client's name, or the person's id
/// @param forms everything it's called: the name, aliases, a first name
/// @param domains domains of its mail addresses, in lower case
public record KnownName(
        Kind kind, String id, String name, List<String> forms, List<String> domains) {
    public KnownName {
        forms = List.copyOf(forms);
        domains = List.copyOf(domains);
    }

    public KnownName(Kind kind, String id, String name, List<String> forms) {
        this(kind, id, name, forms, List.of());
    }

    public static KnownName of(Kind kind, String id, String name) {
        return new KnownName(kind, id, name, List.of(name));
    }

    /// A person, called by their full name or their first name.
    public static KnownName person(Kind kind, String id, String name) {
        var first = name.split(" ", 2)[0];
        return new KnownName(kind, id, name, List.of(name, first));
    }

    public boolean isPerson() {
        return kind == Kind.MEMBER || kind == Kind.PARTNER_PERSON;
    }
}
