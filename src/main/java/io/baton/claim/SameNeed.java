package io.baton.claim;

import io.baton.bench.ServiceFinder;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells whether two needs of one client are the same: they point to the same service, or, without
/// a known service, have the same words.
public final class SameNeed {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Pattern LEAD = Pattern.compile("^ ?(?:(?:an?|the|some|new|help with) )++");

    private final ServiceFinder services;

    public SameNeed(ServiceFinder services) {
        this.services = services;
    }

    public boolean test(String one, String other) {
        return hasSameWords(one, other) || isForSameService(one, other);
    }

    public boolean hasSameWords(String one, String other) {
        return words(one).equals(words(other));
    }

    private boolean isForSameService(String one, String other) {
        var service = services.serviceFor(one);
        return service.isPresent() && service.equals(services.serviceFor(other));
    }

    /// Without case, punctuation and the words before what is needed.
    private static String words(String need) {
        var plain = BETWEEN.matcher(need.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return LEAD.matcher(plain).replaceFirst("").strip();
    }
}
