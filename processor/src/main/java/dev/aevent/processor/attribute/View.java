package dev.aevent.processor.attribute;

/** Whose eyes see the types of the enclosing compilation. */
enum View {
    /** The user's source: as declared. */
    DECLARED,
    /** Generated source: nested types are as accessible as their class files are, the private ones in the package. */
    JVM
}
