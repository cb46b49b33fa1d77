/** Opens nothing. */
module it.app {
    requires dev.aevent;
}
