/// The local console, a chat app in the browser in which one person plays several, and the pages
/// behind offer and file links. [LocalOnlyGuard] must filter the console's requests, [LinkGuard]
/// those of links.
@NullMarked
package io.baton.web;

import org.jspecify.annotations.NullMarked;
