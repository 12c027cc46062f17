A recipe is gone through by one person and checked by another.

$ bifc device refurbish
> home  Computer for home (1)
>   system      The system is installed, starts by itself, and speaks the person's language
>   updates     All updates are installed, and later ones come by themselves
>   keyboard    Every key and the touchpad or mouse work
>   screen      The screen has no stains, stripes or flicker
>   sound       Sound comes out, and the microphone hears
>   camera      The camera shows a picture
>   network     The network works, with a cable and without
>   ports       A USB key is read in every port
>   battery     It runs for an hour without the mains
>   charger     Charger or power lead are with it
>   clean       It is clean, without stickers or names of former owners
> light  Light system for an old machine (1)
>   memory      Memory was tested for one pass without an error
>   system      A light system is installed that suits 32 or 64 bits and the memory
>   updates     All updates are installed
>   keyboard    Every key and the touchpad or mouse work
>   screen      The screen is readable
>   sound       Sound comes out
>   network     The network works
>   battery     It runs for half an hour without the mains
>   charger     Charger or power lead are with it
> mobile  Tablet or telephone (1)
>   account     No account of a former owner locks it
>   system      It starts, and the system still gets updates or is a free one that does
>   screen      The screen reacts everywhere
>   sound       Sound comes out, and the microphone hears
>   network     The wireless network works
>   calls       A call can be made
>   battery     It runs for three hours, and the battery is not swollen
>   charger     A charger is with it
$ bifc device add "portable HP 840 G3" -q
> D1
$ bifc device refurbish D1 --recipe home --done system,updates,keyboard
! D1 (laptop HP 840 G3): Computer for home
!   system      done: The system is installed, starts by itself, and speaks the person's language
!   updates     done: All updates are installed, and later ones come by themselves
!   keyboard    done: Every key and the touchpad or mouse work
!   screen      to do: The screen has no stains, stripes or flicker
!   sound       to do: Sound comes out, and the microphone hears
!   camera      optional: The camera shows a picture
!   network     to do: The network works, with a cable and without
!   ports       to do: A USB key is read in every port
!   battery     to do: It runs for an hour without the mains
!   charger     to do: Charger or power lead are with it
!   clean       to do: It is clean, without stickers or names of former owners
$ bifc device refurbish D1 --done all --failed sound
! D1 (laptop HP 840 G3): Computer for home
!   system      done: The system is installed, starts by itself, and speaks the person's language
!   updates     done: All updates are installed, and later ones come by themselves
!   keyboard    done: Every key and the touchpad or mouse work
!   screen      done: The screen has no stains, stripes or flicker
!   sound       failed: Sound comes out, and the microphone hears
!   camera      done: The camera shows a picture
!   network     done: The network works, with a cable and without
!   ports       done: A USB key is read in every port
!   battery     done: It runs for an hour without the mains
!   charger     done: Charger or power lead are with it
!   clean       done: It is clean, without stickers or names of former owners
$ bifc device refurbish D1 --done ecran
! bifc: [usage] The recipe home has no step 'ecran'.
!   Its steps: system, updates, keyboard, screen, sound, camera, network, ports, battery, charger, clean
[2]
$ bifc device approve D1 --as Karim
! bifc: [refused] D1: failed: sound.
!   When it is done: bifc device refurbish D1 --done sound
[4]
$ bifc device refurbish D1 --done sound
! D1 (laptop HP 840 G3): Computer for home
!   system      done: The system is installed, starts by itself, and speaks the person's language
!   updates     done: All updates are installed, and later ones come by themselves
!   keyboard    done: Every key and the touchpad or mouse work
!   screen      done: The screen has no stains, stripes or flicker
!   sound       done: Sound comes out, and the microphone hears
!   camera      done: The camera shows a picture
!   network     done: The network works, with a cable and without
!   ports       done: A USB key is read in every port
!   battery     done: It runs for an hour without the mains
!   charger     done: Charger or power lead are with it
!   clean       done: It is clean, without stickers or names of former owners
$ bifc device approve D1
! bifc: [refused] sam made D1 ready, so somebody else checks it.
!   Say who: bifc device approve D1 --as WHO
[4]
$ bifc device approve D1 --as Karim
! D1 (laptop HP 840 G3) is checked.
! It is not wiped yet: bifc device mark wiped D1 --log FILE
$ bifc device show D1 --fields status,recipe,done,failed,refurbished,refurbisher,checked,checker --plain
> status: received
> recipe: home 1
> done: system|updates|keyboard|screen|camera|network|ports|battery|charger|clean|sound
> failed:
> refurbished: 2026-11-21
> refurbisher: sam
> checked: 2026-11-21
> checker: Karim
$ bifc device mark wiped D1 --no-disk -q
$ bifc device refurbish D1 --recipe light --done all -q
$ bifc device show D1 --fields recipe,checked,checker --plain
> recipe: light 1
> checked:
> checker:
$ bifc device approve D1 --as Karim
! D1 (laptop HP 840 G3) is checked and ready.
$ bifc device refurbish D1 --recipe missing
! bifc: [usage] There is no recipe 'missing'.
!   Those there are: home, light, mobile
[2]
$ bifc device add "écran" -k screen -q
> D2
$ bifc device refurbish D2
! bifc: [refused] No recipe is for screen.
!   Name one: --recipe home
[4]
$ bifc device approve D2 --as Karim
! bifc: [refused] D2 has not been through a recipe.
!   Begin: bifc device refurbish D2
[4]
$ bifc device set D1 --grade-look B --grade-function A --weight-g 1850
! Device D1 (laptop HP 840 G3) changed.
$ bifc device show D1 --fields grade_look,grade_function,weight_g --plain
> grade_look: B
> grade_function: A
> weight_g: 1850

A group has recipes of its own.

$ sh mkdir -p .config/bifc/recipes
$ write .config/bifc/recipes/club.toml "version = 2\ntitle.en = \"Club computer\"\ntitle.fr = \"Ordinateur du club\"\n[[step]]\nname = \"games\"\nen = \"The games start\"\nfr = \"Les jeux démarrent\"\n"
$ bifc device refurbish D1 --recipe club --done games --as Karim
! D1 (laptop HP 840 G3): Club computer
!   games       done: The games start
$ bifc device refurbish D1 --recipe club --lang fr
! D1 (portable HP 840 G3) : Ordinateur du club
!   games       faite : Les jeux démarrent
$ write .config/bifc/recipes/broken.toml "title.en = \"Club\"\n"
$ bifc device refurbish D1 --recipe broken
! bifc: [refused] recipes/broken.toml, line 1: a recipe has a version, such as 1.
!   Correct the file; nothing was done.
[4]

Steps may be for some kinds of machines only, or optional.

$ write .config/bifc/recipes/media.toml "version = 3\ntitle.en = \"Club computer\"\n[[step]]\nname = \"games\"\nen = \"The games start\"\n[[step]]\nname = \"tower\"\nen = \"The tower stands\"\nkinds = [\"desktop\"]\n[[step]]\nname = \"stickers\"\nen = \"Old stickers are off\"\noptional = true\n"
$ bifc device refurbish D1 --recipe media --done games
! D1 (laptop HP 840 G3): Club computer
!   games       done: The games start
!   stickers    optional: Old stickers are off
$ bifc device approve D1 --as Karim
! D1 (laptop HP 840 G3) is checked.
