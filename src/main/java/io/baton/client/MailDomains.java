package io.baton.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Mail domains that say who a client is. Those of public providers don't.
public final class MailDomains {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?U)[\\w.+%-]{1,64}@((?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}"
                            + "\\p{L}{2,24})");

    private static final Set<String> PUBLIC =
            Set.of(
                    ("gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web"
                                    + " t-online freenet arcor protonmail proton pm mail email zoho"
                                    + " fastmail hey tutanota tuta yandex qq 163 126 sina naver daum"
                                    + " orange wanadoo free laposte sfr libero virgilio tiscali uol bol"
                                    + " terra btinternet btopenworld virginmedia sky talktalk comcast"
                                    + " verizon att sbcglobal cox charter earthlink bellsouth optusnet"
                                    + " bigpond rogers shaw telus sympatico bluewin hispeed seznam"
                                    + " centrum wp o2 onet interia rediffmail rocketmail mailbox posteo")
                            .split(" "));

    /// Firms leave them out of their domains.
    private static final Set<String> GENERIC =
            Set.of(
                    ("it consulting consultants consultancy group services solutions tech technology"
                                    + " technologies systems partners digital")
                            .split(" "));

    private MailDomains() {}

    /// The domains of all addresses in the text, in lower case, without public providers.
    public static List<String> in(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .filter(domain -> !isPublic(domain))
                .distinct()
                .toList();
    }

    /// Whether a domain is called like a firm: `ringpros.example` and *Ring-Pros IT Ltd*.
    public static boolean isNamedAfter(String domain, String firm) {
        var words = new ArrayList<>(ClientName.words(firm));
        while (words.size() > 1 && GENERIC.contains(words.getLast())) {
            words.removeLast();
        }
        return !words.isEmpty()
                && ClientName.of(nameIn(domain)).startsWith(String.join("", words))
                && ClientName.of(firm).startsWith(ClientName.of(nameIn(domain)));
    }

    /// Providers have a domain in each country: `yahoo.com`, `yahoo.co.uk`.
    private static boolean isPublic(String domain) {
        return PUBLIC.contains(nameIn(domain));
    }

    /// `acme` in `acme.co.uk` and in `mail.acme.example`
    private static String nameIn(String domain) {
        var labels = domain.split("\\.");
        int name = labels.length - 2;
        if (name > 0 && labels[name].length() <= 3 && labels[name + 1].length() == 2) {
            name--;
        }
        return labels[Math.max(0, name)];
    }
}
