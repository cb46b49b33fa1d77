package dev.aevent.examples.demo;

/** What the colours of a timeline mean, in the order in which they are painted. */
enum Mark {
    WAITING("#cfe4fb", "waiting"),
    CONNECTED("#0969da", "connected"),
    ANSWERED("#1a7f37", "answered"),
    FAILED("#cf222e", "failed");

    private final String colour;
    private final String meaning;

    Mark(String colour, String meaning) {
        this.colour = colour;
        this.meaning = meaning;
    }

    String colour() {
        return colour;
    }

    String meaning() {
        return meaning;
    }
}
