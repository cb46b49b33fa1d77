import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

final class Virtual {
    abstract static class Shape {
        final int side = 3;

        @Coroutine
        abstract int area();

        @Coroutine
        int twice() {
            int area = await(area()); // 2 into: this.side=3
            return area * 2; // 6 run: area=9
        }
    }

    static final class Square extends Shape {
        @Override
        @Coroutine
        int area() {
            int length = await(Later.number(side)); // 3 into: this.side=3
            int area = length * side; // 4 run: length=3
            return area; // 5 over: length=3, area=9
        }
    }

    @Coroutine
    static int run() {
        Shape shape = new Square();
        int twice = await(shape.twice()); // 1 run: shape=Virtual$Square
        return twice; // 7 run: twice=18
    }
}
