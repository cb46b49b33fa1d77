package dev.aevent.processor.programs;

/** @param isVarargs whether its type, an array, is written with dots */
record Parameter(Type type, String name, boolean isVarargs) implements Node {
    @Override
    public String text() {
        return (isVarargs ? ((Type.Array) type).element().text() + "..." : type.text()) + " " + name;
    }
}
