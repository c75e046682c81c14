/// Files that members ask for: each is made when it's downloaded, by the feature that it belongs
/// to.
@NullMarked
package io.baton.desk.file;

import org.jspecify.annotations.NullMarked;
