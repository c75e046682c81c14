/// Microsoft Teams as Baton sees it: who signs, who gives tokens, the Bot Connector and people,
/// over real HTTP. It refuses what the real one refuses.
@NullMarked
package io.baton.teams.fake;

import org.jspecify.annotations.NullMarked;
