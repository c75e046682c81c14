/// Finds the names a firm knows in text: partners, clients, people.
@NullMarked
package io.baton.understanding.name;

import org.jspecify.annotations.NullMarked;
