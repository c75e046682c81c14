/// The clients a firm knows: their names and mail domains, and when two of them are the same.
@NullMarked
package io.baton.client;

import org.jspecify.annotations.NullMarked;
